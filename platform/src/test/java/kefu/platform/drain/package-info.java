@org.jspecify.annotations.NullMarked
package kefu.platform.drain;
