package org.cartlupus.server.validation.accept;

import java.util.List;

/**
 * Something that only the full validator can judge: a code, a unit, the first use of an element. Its judgement depends on
 * nothing but the element's definition and the content, so it holds for every resource.
 *
 * @param element profile or type, and the element in it
 * @param content all that the judgement depends on; may contain nulls
 */
record Judgement(String element, List<String> content) {}
