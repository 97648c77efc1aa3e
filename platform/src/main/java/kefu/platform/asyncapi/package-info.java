/** What a service tells others and hears from them, as an AsyncAPI document made of the event schemas it ships. */
@org.jspecify.annotations.NullMarked
package kefu.platform.asyncapi;
