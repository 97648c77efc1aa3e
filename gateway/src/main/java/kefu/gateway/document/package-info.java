/** What the suite tells of itself: one OpenAPI and one AsyncAPI document, pages to browse them, and every refusal. */
@org.jspecify.annotations.NullMarked
package kefu.gateway.document;
