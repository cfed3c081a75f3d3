/** Tests of the way out, against real servers on loopback. */
@NullMarked
package io.truceline.contract.net;

import org.jspecify.annotations.NullMarked;
