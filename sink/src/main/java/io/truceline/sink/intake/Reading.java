package io.truceline.sink.intake;

import io.truceline.sink.store.Batch;
import java.util.List;

/** What some records hold: what can be stored, and what cannot. */
record Reading(Batch batch, List<Poison> poison) {}
