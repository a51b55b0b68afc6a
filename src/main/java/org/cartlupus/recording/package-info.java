/**
 * Recording a response: what an evaluation said is kept, with where it came from, so that it can be searched, exported
 * and compared with what the data say later. Evaluating reads; this writes, and does so once however often it is asked.
 */
@NullMarked
package org.cartlupus.recording;

import org.jspecify.annotations.NullMarked;
