package kefu.platform.process;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event to publish; the service adds what it knows of the case, such as its number. */
public record Emission(String type, ObjectNode data) {}
