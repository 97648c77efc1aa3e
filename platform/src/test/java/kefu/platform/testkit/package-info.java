/** What every module's tests stand on: one real MySQL and one real Kafka per build, tokens, a clock that can be moved. */
package kefu.platform.testkit;
