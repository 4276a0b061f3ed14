// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace encours {

using CustomerId = Id<struct CustomerTag>;
using InvoiceId = Id<struct InvoiceTag>;
using DueItemId = Id<struct DueItemTag>;
using PaymentId = Id<struct PaymentTag>;
using ContactId = Id<struct ContactTag>;
using BatchId = Id<struct BatchTag>;
using ActId = Id<struct ActTag>;
using AttachmentId = Id<struct AttachmentTag>;
using LegalEventId = Id<struct LegalEventTag>;

} // namespace encours
