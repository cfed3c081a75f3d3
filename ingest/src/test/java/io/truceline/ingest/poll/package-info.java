/** Tests of the poll step. */
@NullMarked
package io.truceline.ingest.poll;

import org.jspecify.annotations.NullMarked;
