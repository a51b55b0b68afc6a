/** Loads the demonstration cohort into a server that wants it, and shows the first verdict. */
@NullMarked
package org.cartlupus.server.demo;

import org.jspecify.annotations.NullMarked;
