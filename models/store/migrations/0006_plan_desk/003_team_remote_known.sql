UPDATE team SET remote = json_object('leader', leader, 'members', members, 'name', name)
WHERE remote_id <> '';
