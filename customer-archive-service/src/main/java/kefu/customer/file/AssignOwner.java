package kefu.customer.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kefu.platform.identity.OperatorId;

/** Says who looks after a customer from now on (业务负责人). */
record AssignOwner(
        @NotNull @Pattern(regexp = OperatorId.PATTERN) String owner) {}
