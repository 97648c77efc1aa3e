/**
 * The only public door of the suite. It knows who may come in, not what they may do: every service decides that itself.
 *
 * <ul>
 *   <li>{@code edge}: what every request meets before the door: sizes, slow heads, pages of other origins
 *   <li>{@code route}: which service owns a path, the checks at the door, and the way there and back
 *   <li>{@code client}: API clients, their secrets, and the tokens they get for them
 *   <li>{@code limit}: how much a caller may ask for, the same over all replicas
 *   <li>{@code audit}: who administered what
 *   <li>{@code sealing}: secrets at rest
 *   <li>{@code catalogue}: answers that no single service can give, such as all processes
 *   <li>{@code feed}, {@code stream}, {@code webhook}: what happens anywhere, by cursor, live, and told to others
 *   <li>{@code document}: one OpenAPI and one AsyncAPI document for all services, the pages to browse them, and the
 *       catalogue of refusals
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package kefu.gateway;
