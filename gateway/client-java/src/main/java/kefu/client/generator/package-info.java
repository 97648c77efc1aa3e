/** Writes the typed client: a record for every shape and a class for every resource of an OpenAPI document. */
@org.jspecify.annotations.NullMarked
package kefu.client.generator;
