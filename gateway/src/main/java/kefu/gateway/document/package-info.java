/** One OpenAPI document for the whole suite. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.document;
