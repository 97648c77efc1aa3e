/**
 * Processes as data: definitions read from YAML say who may do what, in which order, on which form, by when, and what
 * follows; {@link kefu.platform.process.Engine} executes them as pure functions, {@link kefu.platform.process.Processes}
 * is the catalogue.
 */
@org.jspecify.annotations.NullMarked
package kefu.platform.process;
