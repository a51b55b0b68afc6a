/** What an evaluation says and why: result, reason, flags, criteria met, missing inputs, evidence by version. */
@NullMarked
package org.cartlupus.domain.verdict;

import org.jspecify.annotations.NullMarked;
