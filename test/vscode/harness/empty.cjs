// The web host wants an entry.
