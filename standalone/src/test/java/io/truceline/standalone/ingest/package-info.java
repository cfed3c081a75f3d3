/** Ingest on a real broker, against a newsroom on loopback that can be told to misbehave. */
@NullMarked
package io.truceline.standalone.ingest;

import org.jspecify.annotations.NullMarked;
