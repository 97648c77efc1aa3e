/** Contracts with customers, registered together with who is responsible (合同与业务负责人信息登记, 001-④ 二3). */
@NullMarked
package kefu.customer.contract;

import org.jspecify.annotations.NullMarked;
