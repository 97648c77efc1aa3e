package kefu.customer.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is responsible for the business at the customer (业务负责人). All four are mandatory: 「漏报信息,追究责任到人」. */
@Embeddable
public record Responsible(
        @NotBlank @Size(max = 100) @Column(name = "responsible_name")
        String name,

        @NotBlank @Size(max = 200) @Column(name = "responsible_contact")
        String contact,

        @NotBlank @Email @Size(max = 254) @Column(name = "responsible_email")
        String email,

        @NotBlank @Size(max = 40) @Column(name = "responsible_mobile")
        String mobile) {}
