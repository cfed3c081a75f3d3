package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import org.jspecify.annotations.Nullable;

/** Who says that who did it; either may be unnamed. */
record Accusation(@Nullable Party accuser, @Nullable Party accused) {}
