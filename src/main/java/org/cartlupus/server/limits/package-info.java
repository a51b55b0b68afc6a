/**
 * What keeps a single request from harming the server or the trial's records: sizes, depths, what may be searched,
 * included, patched and written by a client at all. Everything here is refused before HAPI or the database works on it.
 */
@NullMarked
package org.cartlupus.server.limits;

import org.jspecify.annotations.NullMarked;
