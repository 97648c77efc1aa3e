-- Lists of a department and of a way in, in the order of opening.
ALTER TABLE ticket
  ADD KEY ticket_department (department),
  ADD KEY ticket_department_open (department, closed),
  ADD KEY ticket_channel (channel);
