// SPDX-License-Identifier: GPL-3.0-or-later
// A target that makes a precompiled header needs a source.
