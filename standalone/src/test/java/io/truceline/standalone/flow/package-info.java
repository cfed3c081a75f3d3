/** The apps together on a real broker: what one of them cannot show alone. */
@NullMarked
package io.truceline.standalone.flow;

import org.jspecify.annotations.NullMarked;
