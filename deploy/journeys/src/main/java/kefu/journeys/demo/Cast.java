package kefu.journeys.demo;

import kefu.journeys.Gas;
import kefu.journeys.Person;
import kefu.journeys.Suite;

/** Who works at the call centre of the demo: roles and numbers, no names. */
record Cast(
        Person agent, Person caller, Person manager, Person technician, Person reader, Person cashier, Person finance) {

    /** The operator who looks after customers of class A. */
    static final String HANDLER = "8001";

    static Cast of(Suite suite) {
        return new Cast(
                suite.person("1001", "AGENT"),
                suite.person("1002", "CALLBACK_AGENT"),
                suite.person("3001", "CS_MANAGER", "--rank", "MANAGER"),
                suite.person("4001", "TECHNICIAN"),
                suite.person("5001", "METER_READER"),
                suite.person("6001", "CASHIER"),
                suite.person("7001", "FINANCE"));
    }

    Gas gas() {
        return new Gas(reader, cashier, finance);
    }
}
