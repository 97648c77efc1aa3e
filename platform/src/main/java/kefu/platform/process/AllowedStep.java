package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import kefu.platform.text.Text;

/** A step the caller can take now, with its form as JSON Schema: enough for a front end to draw the button. */
public record AllowedStep(String step, Text title, JsonNode form) {}
