package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Tokens;

/**
 * One operation as the OpenAPI document tells of it, with the rule its resource method carries.
 *
 * @param path with its parameters in braces
 * @param operation what the document says
 * @param rule who may call it
 * @param needsBody whether it cannot be called without one
 */
record Route(String method, String path, JsonNode operation, Allowed rule, boolean needsBody) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    boolean changes() {
        return !method.equals("GET");
    }

    /** Whether a change must name the version it was made on. */
    boolean replaces() {
        return method.equals("PATCH") || method.equals("PUT") || method.equals("DELETE");
    }

    /** Facts are stated as a whole by the one who knows them, so nobody need have read what was there before. */
    boolean needsVersion() {
        return replaces() && !path.endsWith("/facts");
    }

    boolean isRetried() {
        return method.equals("POST") || method.equals("PATCH");
    }

    boolean hasBody() {
        return operation.has("requestBody");
    }

    /** Whether its body is a file and no document. */
    boolean takesBytes() {
        return operation.path("requestBody").path("content").has("application/octet-stream");
    }

    JsonNode bodySchema() {
        return operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** The body the document gives as an example, or nothing. */
    JsonNode example() {
        return operation.path("requestBody").path("content").path(contentType()).path("example");
    }

    /** What a body of it is; a partial change may be called JSON too, but is a merge patch. */
    String contentType() {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    List<JsonNode> queryParameters() {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .toList();
    }

    /** Those that name something kept here; an operator is known to the identity provider alone. */
    List<String> pathParameters() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(found -> Objects.requireNonNull(found.group(1)))
                .filter(name -> !name.equals("operator"))
                .toList();
    }

    /** The address with every parameter replaced. */
    String address(UnaryOperator<String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    /** Somebody with every role that may call it (or with every role there is), and the highest rank. */
    String allowedBearer(String operator, String[] anybody) {
        return Tokens.of(operator)
                .roles(rule.roles().length == 0 ? anybody : rule.roles())
                .rank(Rank.GM)
                .department("CS")
                .bearer();
    }

    /** Whether there is anybody who may not. */
    boolean isRestricted() {
        return rule.roles().length > 0 || rule.minRank() != Rank.EMPLOYEE;
    }

    /** Whether the one is the other, whatever the parameters are called. */
    boolean is(String otherMethod, String otherPath) {
        return method.equals(otherMethod) && shape(path).equals(shape(otherPath));
    }

    static String shape(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
