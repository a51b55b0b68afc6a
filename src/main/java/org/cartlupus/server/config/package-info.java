/** The whole configuration of the server in validated records: every property that exists stands here, once. */
@NullMarked
package org.cartlupus.server.config;

import org.jspecify.annotations.NullMarked;
