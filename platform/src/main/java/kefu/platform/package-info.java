/**
 * The one technical library all services stand on. It knows no domain word.
 *
 * <ul>
 *   <li>{@code text, id, money, json, time, calendar}: values and their arithmetic
 *   <li>{@code process}: manuals as data and the pure engine that executes them
 *   <li>{@code outbox, inbox, timer}: nothing acknowledged is lost, nothing happens twice
 *   <li>{@code asyncapi}: what a service tells and hears, as a document
 *   <li>{@code visibility}: who sees which rows, and which fields in clear, declared once a service
 *   <li>{@code identity, problem, web}: who calls, how a refusal looks, what every route promises
 *   <li>{@code transfer}: many rows in and out as files
 *   <li>{@code operations}: what an operator sees and may do
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package kefu.platform;
