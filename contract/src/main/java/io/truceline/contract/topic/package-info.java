/**
 * The topics: which record travels where, under which key, in which partition, how long it is kept, and how topics come to be.
 * {@link io.truceline.contract.topic.Topics} shows all of them on one screen.
 */
@NullMarked
package io.truceline.contract.topic;

import org.jspecify.annotations.NullMarked;
