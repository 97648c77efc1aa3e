/** YAML read with line numbers, so that every fault names its place; all faults are collected before anything is refused. */
@org.jspecify.annotations.NullMarked
package kefu.platform.process.yaml;
