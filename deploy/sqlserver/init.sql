-- The databases of the services. Run once as an administrator, before `transferpunt migrate all`.
-- Latin1_General_100_BIN2: subjects and casusnummers are compared by their exact letters, as SQLite does.
-- READ_COMMITTED_SNAPSHOT: without it the sender of events waits for every writer.
IF DB_ID('casus-intake') IS NULL CREATE DATABASE [casus-intake] COLLATE Latin1_General_100_BIN2;
IF DB_ID('woningaanbod') IS NULL CREATE DATABASE [woningaanbod] COLLATE Latin1_General_100_BIN2;
IF DB_ID('indicatie') IS NULL CREATE DATABASE [indicatie] COLLATE Latin1_General_100_BIN2;
IF DB_ID('werk-en-inkomen') IS NULL CREATE DATABASE [werk-en-inkomen] COLLATE Latin1_General_100_BIN2;
GO
ALTER DATABASE [casus-intake] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [woningaanbod] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [indicatie] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [werk-en-inkomen] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
