/**
 * The only public door of the suite. It knows who may come in, not what they may do: every service decides that itself.
 *
 * <ul>
 *   <li>{@code route}: which service owns a path, the token check at the door, and the way there and back
 *   <li>{@code catalogue}: answers that no single service can give, such as all processes
 *   <li>{@code document}: one OpenAPI and one AsyncAPI document for all services, the pages to browse them, and the
 *       catalogue of refusals
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package kefu.gateway;
