package kefu.platform.problem;

import kefu.platform.text.Text;

/**
 * One fault in a request.
 *
 * @param pointer JSON pointer into the body, or {@code ?name} for a query parameter
 * @param code stable, kebab-case, for programs
 * @param message for people
 */
public record Violation(String pointer, String code, Text message) {}
