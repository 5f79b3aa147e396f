// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fake_backup_service.h"
