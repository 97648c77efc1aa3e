package kefu.platform.process.form;

import java.util.List;

/**
 * Fields that are mandatory in some cases only. A schema cannot check it, but a front end can show it.
 *
 * @param when the expression that must hold for them to be needed
 */
public record Needed(List<String> fields, String when) {}
