/**
 * Kidney function, proteinuria, and complete or partial renal response (clinical rules 5 and 6).
 *
 * <p>{@link org.cartlupus.domain.renal.RenalResponse} judges one participant: {@code RenalInputChoice} picks the values
 * that stand for baseline and visit, {@code RenalComponents} turns them into conditions and a class, and
 * {@code RenalFlags}, {@code RenalMissing} and {@code RenalNotices} say what a reader should know beside it. A new
 * criterion is a parameter of {@link org.cartlupus.domain.renal.RenalCriteria} and a condition in
 * {@code RenalComponents}; one that needs a new measurement adds it to {@code RenalInputs}.
 */
@NullMarked
package org.cartlupus.domain.renal;

import org.jspecify.annotations.NullMarked;
