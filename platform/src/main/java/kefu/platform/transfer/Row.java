package kefu.platform.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One row of a file.
 *
 * @param line on which it begins, from 1
 * @param values what it says; a column {@code a.b} is {@code b} of {@code a}
 * @param typed whether numbers and flags are told from texts; in CSV everything is a text
 */
public record Row(long line, ObjectNode values, boolean typed) {}
