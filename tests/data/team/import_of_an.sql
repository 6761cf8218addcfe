-- An import that An brought in and that is settled by the time of the attempts, written as one command, each line a statement:
-- two products, and an order with its line that the file credits to Bình.
INSERT INTO import_batch (uid,kind,file_name,profile,content_digest,newest_day,at_moment,counts) VALUES ('i2','orders','an.csv','','',0,2,'{}');
INSERT INTO product (uid,code,name,sort_key,folded,import_id) SELECT 'g2','NEM','Nem','nem','nem',id FROM import_batch WHERE uid = 'i2';
INSERT INTO product (uid,code,name,sort_key,folded,import_id) SELECT 'g3','HOA','Hoa','hoa','hoa',id FROM import_batch WHERE uid = 'i2';
INSERT INTO sales_order (uid,source_id,code,ordered_on,status,import_id) SELECT 'o4',1,'D4',20261004,0,id FROM import_batch WHERE uid = 'i2';
INSERT INTO order_line (order_id,position,product_id,name,quantity,unit_price,net,import_id) SELECT o.id,0,p.id,'Nem',1000,1000000,100,o.import_id FROM sales_order AS o JOIN product AS p ON p.code = 'NEM' WHERE o.code = 'D4';
INSERT INTO order_credit (order_id,position,person_id,share,import_id) SELECT id,0,2,1000000,import_id FROM sales_order WHERE code = 'D4';
INSERT INTO order_total SELECT id,1,100,100,0,0,NULL FROM sales_order WHERE code = 'D4';
