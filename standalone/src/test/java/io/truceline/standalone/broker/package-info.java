/** The embedded broker against real folders, ports and a killed process. */
@NullMarked
package io.truceline.standalone.broker;

import org.jspecify.annotations.NullMarked;
