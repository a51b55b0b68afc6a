/** How a start goes: refused with a sentence that says the mend, or announced with the address to open. */
@NullMarked
package org.cartlupus.server.start;

import org.jspecify.annotations.NullMarked;
