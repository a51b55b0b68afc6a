/**
 * The part of FHIRPath in which invariants are written, compiled into functions over HAPI's model. An expression outside
 * that part does not compile, and an evaluation that would need more stops with {@link
 * org.cartlupus.server.validation.accept.expression.NotUnderstood}: no answer is better than another answer than the
 * full validator's.
 */
@NullMarked
package org.cartlupus.server.validation.accept.expression;

import org.jspecify.annotations.NullMarked;
