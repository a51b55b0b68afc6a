/** Every failure leaves the server as a coded OperationOutcome in two languages, and never with its insides. */
@NullMarked
package org.cartlupus.server.errors;

import org.jspecify.annotations.NullMarked;
