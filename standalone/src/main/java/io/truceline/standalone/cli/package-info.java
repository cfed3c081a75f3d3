/**
 * The command line {@code truceline}: {@code run} and {@code demo} start everything in one JVM, {@code ingest}, {@code enrich} and
 * {@code sink} one role each, the batch filters one stage over JSON Lines. Commands only wire; what they start lives elsewhere.
 */
@NullMarked
package io.truceline.standalone.cli;

import org.jspecify.annotations.NullMarked;
