CREATE UNIQUE INDEX connection_current ON connection (host) WHERE current = 1;
