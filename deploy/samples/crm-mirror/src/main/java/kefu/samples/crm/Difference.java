package kefu.samples.crm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kefu.client.Kefu;

/** The fields that were edited, as a JSON merge patch: what nobody touched here is left as it is there. */
record Difference(ObjectNode fields) {

    static Difference of(Account before, Account after) {
        ObjectNode old = Kefu.JSON.valueToTree(before);
        ObjectNode changed = Kefu.JSON.createObjectNode();
        ObjectNode present = Kefu.JSON.valueToTree(after);
        present.properties().stream()
                .filter(field -> !field.getValue().equals(old.get(field.getKey())))
                .forEach(field -> changed.set(field.getKey(), field.getValue()));
        return new Difference(changed);
    }

    Account onto(Account account) {
        ObjectNode merged = Kefu.JSON.valueToTree(account);
        merged.setAll(fields);
        return Kefu.JSON.convertValue(merged, Account.class);
    }
}
