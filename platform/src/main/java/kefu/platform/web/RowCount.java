package kefu.platform.web;

/**
 * How many rows a list has. Counting stops soon, so that it costs the same however many there are.
 *
 * @param capped whether there are more
 */
public record RowCount(int value, boolean capped) {}
