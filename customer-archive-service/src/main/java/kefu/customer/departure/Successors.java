package kefu.customer.departure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.customer.Findings;
import kefu.customer.departure.RecordDeparture.Succession;
import kefu.customer.file.MasterData.Owned;
import org.jspecify.annotations.Nullable;

/** Who takes over which customer: those named one by one first, then whoever takes over the rest. */
record Successors(String leaver, RecordDeparture told) {

    /** By customer; who is missing has no successor. Refuses customers he does not look after, and himself as successor. */
    Map<UUID, String> of(List<Owned> customers) {
        Set<UUID> his = customers.stream().map(Owned::customerId).collect(Collectors.toSet());
        Findings findings = new Findings();
        notHimself(findings, told.successor(), "/successor");
        Map<UUID, String> successors = new HashMap<>();
        if (told.successor() != null) {
            his.forEach(customer -> successors.put(customer, told.successor()));
        }
        Set<UUID> named = new HashSet<>();
        int place = 0;
        for (Succession one : told.named()) {
            String pointer = "/successors/" + place++;
            findings.require(named.add(one.customerId()), pointer + "/customerId", "twice", "重复列出", "Is named twice");
            findings.require(
                    his.contains(one.customerId()), pointer + "/customerId", "not-his", "不是其客户", "Is not his customer");
            notHimself(findings, one.successor(), pointer + "/successor");
            successors.put(one.customerId(), one.successor());
        }
        findings.refuse();
        return successors;
    }

    private void notHimself(Findings findings, @Nullable String successor, String pointer) {
        findings.require(!leaver.equals(successor), pointer, "himself", "不能是离职者本人", "Must be somebody else");
    }
}
