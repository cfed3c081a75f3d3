/** What needs containers to show: brokers and databases that are killed, paused and secured, images, the compose file. */
@NullMarked
package io.truceline.standalone.docker;

import org.jspecify.annotations.NullMarked;
