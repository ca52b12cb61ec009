// Only here to have the precompiled headers made.
