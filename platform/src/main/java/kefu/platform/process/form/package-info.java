/** Forms of process definitions: fields as data, published as JSON Schema and checked with precise pointers. */
@org.jspecify.annotations.NullMarked
package kefu.platform.process.form;
